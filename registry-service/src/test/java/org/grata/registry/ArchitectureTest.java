package org.grata.registry;

import java.util.Random;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.grata.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule RULES_ARE_PURE = classes()
            .that()
            .resideInAPackage("org.grata.registry.expulsion")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.text.similarity..",
                    "org.grata.message..",
                    "org.grata.vocabulary..",
                    "org.grata.registry.expulsion")
            .because("what makes two reports one is decided without framework, database or clock");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.grata.ingest..", "org.grata.notify..", "org.grata.local..")
            .because("services share messages, never code or tables");

    @ArchTest
    static final ArchRule DOMAINS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage(
                    "org.grata.registry.state",
                    "org.grata.registry.mission",
                    "org.grata.registry.diplomat",
                    "org.grata.registry.designation",
                    "org.grata.registry.execution")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.grata.vocabulary..",
                    "org.grata.message..",
                    "org.grata.registry.state",
                    "org.grata.registry.mission",
                    "org.grata.registry.diplomat",
                    "org.grata.registry.expulsion",
                    "org.grata.registry.designation",
                    "org.grata.registry.execution")
            .because("what the register keeps can be understood without how");

    @ArchTest
    static final ArchRule TABLES_IN_STORES = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "org.grata.persistence..",
                    "org.postgresql..")
            .because("entities and statements stand beside the tables they know");

    @ArchTest
    static final ArchRule NO_JDBC = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("one library binds parameters and reads columns");

    @ArchTest
    static final ArchRule STORES_KNOW_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "..registry..rest..")
            .because("what is kept does not depend on who asks");

    @ArchTest
    static final ArchRule DELIVERY_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.grata.registry.expulsion.messaging")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.messaging.inbox..",
                    "org.grata.messaging.outbox..",
                    "org.grata.messaging.topology..",
                    "org.eclipse.microprofile.reactive..")
            .because("events come in and go out in the transaction of the recorder only");

    @ArchTest
    static final ArchRule REST_DOES_NOT_WRITE_EXPULSIONS = noClasses()
            .that()
            .resideInAPackage("org.grata.registry.expulsion.rest")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ExpulsionStore")
            .because("expulsions change through the recorder, which locks the pair of States");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .because("tests choose the time and the ids");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.grata.registry.(**)")
            .should()
            .beFreeOfCycles()
            .because("a feature can then be read, and moved, alone");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what is printed there reaches no log");

    @ArchTest
    static final ArchRule NO_SEED_IN_THE_EXECUTABLE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(Random.class))
            .because("a native executable holds static fields as they were when it was built, the seed with them");
}
