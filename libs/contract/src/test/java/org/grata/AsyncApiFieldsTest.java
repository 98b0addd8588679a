package org.grata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.grata.message.AnnouncementExtracted;
import org.grata.message.Attribution;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.ExpulsionChanged;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.message.Reminder;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/asyncapi.yaml tells of every field of every message, when it is null or absent, and of every value. */
class AsyncApiFieldsTest {
    private static final JsonNode DOCUMENT = read();

    private static final Map<String, Class<? extends Record>> MESSAGES = Map.ofEntries(
            Map.entry("AnnouncementExtracted", AnnouncementExtracted.class),
            Map.entry("Source", AnnouncementExtracted.Source.class),
            Map.entry("Measure", Measure.class),
            Map.entry("Headcount", Headcount.class),
            Map.entry("SharedTotal", Headcount.SharedTotal.class),
            Map.entry("Deadline", Deadline.class),
            Map.entry("Mission", MissionRef.class),
            Map.entry("Person", PersonRef.class),
            Map.entry("Remaining", Remaining.class),
            Map.entry("Attribution", Attribution.class),
            Map.entry("Evidence", Evidence.class),
            Map.entry("ExpulsionChanged", ExpulsionChanged.class),
            Map.entry("Reminder", Reminder.class));

    /** Null only when a message of before there was such a field is read; whoever writes one has filled it. */
    private static final Set<String> NEVER_WRITTEN_AS_NULL =
            Set.of("AnnouncementExtracted.reading", "AnnouncementExtracted.reader", "ExpulsionChanged.confirmation");

    static Stream<String> schemas() {
        return new TreeMap<>(MESSAGES).keySet().stream();
    }

    @Test
    void everyObjectIsARecordAndEveryRecordThatIsWrittenIsAnObject() {
        Set<String> objects = new TreeSet<>();
        DOCUMENT.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().path("type").asText().equals("object")) {
                objects.add(schema.getKey());
            }
        });
        objects.remove("Headers");
        assertThat(objects).isEqualTo(new TreeSet<>(MESSAGES.keySet()));

        Set<Class<?>> written = new LinkedHashSet<>();
        for (Class<? extends Record> root :
                List.of(AnnouncementExtracted.class, ExpulsionChanged.class, Reminder.class)) {
            collect(root, written);
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(MESSAGES.values());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldIsDescribedInTheOrderInWhichItIsWritten(String schema) {
        assertThat(names(schema(schema).path("properties")))
                .isEqualTo(Arrays.stream(MESSAGES.get(schema).getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatMayBeNullOrAbsentIsSaid(String schema) {
        Class<? extends Record> record = MESSAGES.get(schema);
        Set<String> required = new TreeSet<>();
        schema(schema).path("required").forEach(name -> required.add(name.asText()));
        for (RecordComponent component : record.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !NEVER_WRITTEN_AS_NULL.contains(schema + "." + component.getName());
            boolean leftOut = nullable && leftOutWhenNull(record, component);
            assertThat(required.contains(component.getName()))
                    .as("%s.%s is required", schema, component.getName())
                    .isEqualTo(!leftOut);
            assertThat(mayBeNull(schema(schema).path("properties").path(component.getName())))
                    .as("%s.%s may be null", schema, component.getName())
                    .isEqualTo(nullable && !leftOut);
        }
    }

    @Test
    void everyValueOfEveryVocabularyIsListed() {
        Set<Class<?>> vocabularies = new LinkedHashSet<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        MESSAGES.values().forEach(record -> collect(record, seen));
        for (Class<?> record : seen) {
            for (RecordComponent component : record.getRecordComponents()) {
                vocabularies.addAll(types(component.getAnnotatedType()));
            }
        }
        vocabularies.removeIf(type -> !type.isEnum());

        assertThat(vocabularies).hasSize(11).contains(ReminderStage.class);
        assertThat(vocabularies).allSatisfy(vocabulary -> {
            List<String> values = Arrays.stream(vocabulary.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
            JsonNode schema = schema(vocabulary.getSimpleName());
            assertThat(texts(schema.path("enum"))).isEqualTo(values);
            assertThat(schema.path("description").asText())
                    .contains(values.stream().map(value -> "`" + value + "`").toList());
        });
        assertThat(texts(schema("ExpulsionChanged").at("/properties/status/enum")))
                .containsExactly(MeasureStatus.ANNOUNCED.name(), MeasureStatus.REVERSED.name());
    }

    @Test
    void everyEventHasItsType() {
        assertThat(texts(DOCUMENT.at("/channels/events/parameters/type/enum")))
                .containsExactly(
                        AnnouncementExtracted.TYPE,
                        ExpulsionChanged.RECORDED,
                        ExpulsionChanged.REVISED,
                        ExpulsionChanged.REVERSED,
                        ExpulsionChanged.CONFIRMATION_CHANGED);
        assertThat(texts(DOCUMENT.at("/channels/deadlines/parameters/stage/enum")))
                .isEqualTo(Arrays.stream(ReminderStage.values())
                        .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyFieldHasItsMeaning() {
        for (String schema : MESSAGES.keySet()) {
            schema(schema).path("properties").properties().forEach(field -> assertThat(field.getValue()
                                    .path("description")
                                    .asText()
                            + target(field.getValue()).path("description").asText())
                    .as("%s.%s", schema, field.getKey())
                    .isNotBlank());
        }
    }

    private static void collect(Class<?> record, Set<Class<?>> into) {
        if (into.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                types(component.getAnnotatedType()).stream()
                        .filter(Class::isRecord)
                        .forEach(type -> collect(type, into));
            }
        }
    }

    /** The type of a component, and of what a list holds. */
    private static List<Class<?>> types(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType list) {
            return Arrays.stream(list.getAnnotatedActualTypeArguments())
                    .flatMap(argument -> types(argument).stream())
                    .toList();
        }
        return type.getType() instanceof Class<?> single ? List.of(single) : List.of();
    }

    private static boolean leftOutWhenNull(Class<?> record, RecordComponent component) {
        JsonInclude onField = component.getAnnotation(JsonInclude.class);
        JsonInclude include = onField == null ? component.getAccessor().getAnnotation(JsonInclude.class) : onField;
        JsonInclude rule = include == null ? record.getAnnotation(JsonInclude.class) : include;
        return rule != null && rule.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean mayBeNull(JsonNode schema) {
        return texts(schema.path("type")).contains("null")
                || StreamSupport.stream(schema.path("oneOf").spliterator(), false)
                        .anyMatch(choice -> choice.path("type").asText().equals("null"));
    }

    private static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    private static JsonNode target(JsonNode reference) {
        String pointer = reference.path("$ref").asText();
        return pointer.isEmpty() ? reference : DOCUMENT.at(pointer.substring(1));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read() {
        try {
            // Tests run in the folder of their module.
            return new YAMLMapper()
                    .readTree(Path.of("..", "..", "docs", "asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
