package org.grata.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

@AnalyzeClasses(packages = "org.grata.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {
    @ArchTest
    static final ArchRule WEB_KNOWS_NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.ingest..",
                    "org.grata.registry..",
                    "org.grata.notify..",
                    "org.grata.message..",
                    "org.grata.messaging..")
            .because("the edge is shared by all services and knows none of them");

    @ArchTest
    static final ArchRule VALUES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .haveNameMatching(
                    "org\\.grata\\.web\\.(Problem|Problems|ProblemKind|ProblemException|Violation|Page|Parameters)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "io.vertx..",
                    "org.grata.web.json..",
                    "org.grata.web.error..",
                    "org.grata.web.edge..")
            .because("a domain may throw and return them without knowing of HTTP");

    @ArchTest
    static final ArchRule READING_DOES_NOT_RENDER = noClasses()
            .that()
            .resideInAPackage("org.grata.web.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.grata.web.error", "org.grata.web.edge")
            .because("one way of rendering serves all faults");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what is printed there reaches no log");
}
