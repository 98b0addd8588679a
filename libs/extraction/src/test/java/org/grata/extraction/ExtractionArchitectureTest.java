package org.grata.extraction;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.grata.extraction", importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractionArchitectureTest {
    @ArchTest
    static final ArchRule EXTRACTION_STANDS_ALONE = classes()
            .that()
            .resideOutsideOfPackage("org.grata.extraction.training..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.grata.extraction..",
                    "org.grata.lexicon..",
                    "org.grata.message..",
                    "org.grata.vocabulary..")
            .because("the extractor is a function from text to measures that others can use without a framework");

    @ArchTest
    static final ArchRule READING_KNOWS_NO_COMPILER = noClasses()
            .that()
            .resideOutsideOfPackage("org.grata.extraction.lexicon.source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.grata.extraction.lexicon.source..")
            .because("lexicons are compiled by the build, and the compiler is not in the jar");

    @ArchTest
    static final ArchRule READING_LEARNS_NOTHING = noClasses()
            .that()
            .resideOutsideOfPackage("org.grata.extraction.training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.grata.extraction.training..")
            .because("weights are learned by the build, and whoever reads needs no annotated texts");

    @ArchTest
    static final ArchRule TIME_IS_TOLD = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time"))))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same text of the same day has the same answer");
}
