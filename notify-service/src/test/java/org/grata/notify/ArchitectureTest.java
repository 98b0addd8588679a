package org.grata.notify;

import java.util.Random;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

@AnalyzeClasses(packages = "org.grata.notify", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAnyPackage(
                    "org.grata.notify.subscription",
                    "org.grata.notify.reminder",
                    "org.grata.notify.webhook",
                    "org.grata.notify.delivery",
                    "org.grata.notify.stream")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.notify.subscription",
                    "org.grata.notify.reminder",
                    "org.grata.notify.webhook",
                    "org.grata.notify.delivery",
                    "org.grata.notify.stream",
                    "org.grata.message",
                    "org.grata.vocabulary",
                    "org.jspecify.annotations",
                    "com.fasterxml.uuid..",
                    "com.standardwebhooks..",
                    "java..")
            .because("what is due when is decided without framework, database or broker");

    @ArchTest
    static final ArchRule CALENDAR_IS_PURE = classes()
            .that()
            .resideInAPackage("org.grata.notify.calendar")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.notify.calendar",
                    "org.grata.notify.subscription",
                    "org.grata.notify.reminder",
                    "org.grata.message",
                    "org.grata.vocabulary",
                    "org.jspecify.annotations",
                    "biweekly..",
                    "com.github.mangstadt.vinnie..",
                    "java..")
            .because("what a calendar says is decided without framework or database");

    @ArchTest
    static final ArchRule TABLES_IN_STORES = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "..wakeup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "org.grata.persistence..")
            .because("entities and statements stand beside the tables they know");

    @ArchTest
    static final ArchRule NO_JDBC = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("one library binds parameters and reads columns");

    @ArchTest
    static final ArchRule STORES_KNOW_ONLY_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..planning..",
                    "org.grata.notify..rest..",
                    "org.grata.notify..messaging..",
                    "..firing..",
                    "..webhook.sending..",
                    "..webhook.http..",
                    "org.grata.messaging..",
                    "org.grata.web..")
            .because("the store is below whoever uses it");

    @ArchTest
    static final ArchRule EDGES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAnyPackage("org.grata.notify..messaging..", "..firing..", "..planning..", "..webhook.sending..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.grata.notify..rest..", "org.grata.web..", "jakarta.ws.rs..")
            .because("HTTP is one way in among others");

    @ArchTest
    static final ArchRule SUBSCRIPTIONS_KNOW_NO_REMINDERS = noClasses()
            .that()
            .resideInAPackage("org.grata.notify.subscription..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.grata.notify.reminder",
                    "org.grata.notify.reminder.store..",
                    "org.grata.notify.reminder.firing..",
                    "org.grata.notify.reminder.rest..")
            .because("planning joins the two; a queue knows only how reminders are addressed");

    @ArchTest
    static final ArchRule CONNECTOR_STAYS_IN_MESSAGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.reactive.messaging..", "com.rabbitmq..")
            .because("the connector's types live in one package of messaging");

    @ArchTest
    static final ArchRule ONE_HTTP_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackage("org.grata.notify.webhook.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..")
            .because("one client connects to the very address that was judged, which the JDK's cannot");

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.grata.ingest..", "org.grata.registry..", "org.grata.local..")
            .because("services share messages, not code");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests set the clock");

    @ArchTest
    static final ArchRule NO_SEED_IN_THE_EXECUTABLE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(assignableTo(Random.class))
            .because("a native executable holds static fields as they were when it was built, the seed with them");
}
