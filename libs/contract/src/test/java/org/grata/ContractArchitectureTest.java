package org.grata;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

@AnalyzeClasses(
        packages = {"org.grata.message", "org.grata.vocabulary"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ContractArchitectureTest {
    @ArchTest
    static final ArchRule THE_CONTRACT_NEEDS_NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..",
                    "org.grata.message..",
                    "org.grata.vocabulary..")
            .because("whoever reads the messages must not need what the services are built with");

    @ArchTest
    static final ArchRule WORDS_STAND_ALONE = classes()
            .that()
            .resideInAPackage("org.grata.vocabulary..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.grata.vocabulary..")
            .because("the messages are made of the vocabulary, never the other way round");
}
