package org.grata.ingest;

import java.util.Random;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

@AnalyzeClasses(packages = "org.grata.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {
    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "org.hibernate..",
        "jakarta.persistence..",
        "jakarta.ws..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "jakarta.transaction..",
        "java.sql..",
        "javax.sql..",
        "org.eclipse.microprofile.."
    };

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("org.grata.ingest.announcement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("what is kept must be tried without starting anything");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_ADAPTER = noClasses()
            .that()
            .resideInAPackage("org.grata.ingest.announcement")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.ingest.announcement.rest..",
                    "org.grata.ingest.announcement.store..",
                    "org.grata.ingest.wiring..",
                    "org.grata.messaging..")
            .because("adapters depend on the core, never the other way round");

    @ArchTest
    static final ArchRule REST_KNOWS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("org.grata.ingest.announcement.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.ingest.announcement.store..",
                    "org.hibernate..",
                    "jakarta.persistence..",
                    "org.grata.messaging..")
            .because("a resource turns requests into submissions and decides nothing");

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("org.grata.ingest.announcement.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "org.grata.ingest.announcement.rest..")
            .because("what is stored does not depend on who asks");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.grata.registry..", "org.grata.notify..")
            .because("services share messages only");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time"))))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to set the clock, and the default zone is nobody's zone");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what is printed there reaches no log");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a class that needs a container cannot be tried without one");

    @ArchTest
    static final ArchRule NO_SEED_IN_THE_EXECUTABLE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(Random.class))
            .because("a native executable holds static fields as they were when it was built, the seed with them");
}
