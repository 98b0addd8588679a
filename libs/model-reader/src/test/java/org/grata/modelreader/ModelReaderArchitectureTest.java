package org.grata.modelreader;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.grata.modelreader", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelReaderArchitectureTest {
    @ArchTest
    static final ArchRule NEEDS_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "org.grata.modelreader..",
                    "org.grata.extraction",
                    "org.grata.extraction.quoted..",
                    "org.grata.message..",
                    "org.grata.vocabulary..")
            .because("whoever reads texts can ask a model without a framework");

    @ArchTest
    static final ArchRule NOTHING_IS_LOGGED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because("texts, names and keys pass through here");
}
