package org.grata.ingest.review.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.review.Review;
import org.grata.lexicon.Tables;
import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.message.Limit;
import org.grata.message.Measure;
import org.grata.message.SeatTime;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** Measures as persons write them: single fields, each of which replaces the one of a measure as a whole. */
@Singleton
class MeasureForm {
    /** How far it is relied on, nobody writes into it. */
    private static final Set<String> NOT_WRITTEN = Set.of("kind", "confidence", "confirmation");

    /** Days count from it, or end where it governs. */
    private static final Set<String> MOVES_THE_DEADLINE = Set.of("deadline", "announcedOn", "receivingState");

    private static final Map<String, ZoneId> SEATS = Tables.seats();

    private final ObjectMapper mapper;
    private final StrictJson json;

    MeasureForm(ObjectMapper mapper) {
        this.mapper = mapper;
        this.json = new StrictJson(mapper);
    }

    /**
     * The measure with the fields of {@code form}.
     *
     * @param base what they replace; null when the measure is new
     * @param path of the form in the body, for problems
     * @throws ProblemException 400 naming every field that is not in order, as far as one can be judged without the
     *     others
     */
    Measure measure(JsonNode form, @Nullable Measure base, StoredAnnouncement announcement, String path) {
        if (!form.isObject()) {
            throw Problems.badRequest(path, Violation.BODY, "must be an object");
        }
        ObjectNode merged = mapper.valueToTree(base == null ? blank() : base);
        List<Violation> faults = new ArrayList<>();
        if (base == null) {
            require(form, "receivingState", path, faults);
            require(form, "sendingState", path, faults);
        }
        form.properties().forEach(field -> {
            if (NOT_WRITTEN.contains(field.getKey())) {
                faults.add(new Violation(path + "." + field.getKey(), Violation.BODY, "is not for a person to set"));
            }
            replace(merged, field.getKey(), field.getValue());
        });
        refuse(faults);
        forgetEvidence(merged, form);
        Measure measure = read(merged, path);
        MeasureCheck.check(measure, announcement.text(), path);
        if (MOVES_THE_DEADLINE.stream().noneMatch(form::has)) {
            return measure;
        }
        merged.set("deadline", mapper.valueToTree(deadline(measure, form, announcement, path)));
        return read(merged, path);
    }

    private static void require(JsonNode form, String field, String path, List<Violation> faults) {
        if (!form.path(field).isTextual()) {
            faults.add(new Violation(path + "." + field, Violation.BODY, "must be given"));
        }
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
    }

    private void replace(ObjectNode merged, String field, JsonNode value) {
        JsonNode told = value.isNull() ? mapper.valueToTree(blank()).path(field) : value;
        merged.set(field, told.isMissingNode() ? value : told);
        boolean counted = field.equals("headcount") && told.has("count") && !told.has("qualifier");
        if (counted && merged.get(field) instanceof ObjectNode headcount) {
            ObjectNode exact = headcount.deepCopy();
            exact.put("qualifier", "EXACT");
            merged.set(field, exact);
        }
    }

    /** The words of the text do not bear out what a person wrote in place of it, unless the person says so. */
    private static void forgetEvidence(ObjectNode merged, JsonNode form) {
        if (!form.has("evidence")) {
            merged.withArray("evidence")
                    .removeIf(evidence -> form.has(evidence.path("field").asText()));
        }
    }

    private Measure read(ObjectNode merged, String path) {
        try {
            return (Measure) json.read(merged.toString().getBytes(StandardCharsets.UTF_8), Measure.class);
        } catch (ProblemException e) {
            throw Problems.badRequest(e.problem().errors().stream()
                    .map(fault -> new Violation(
                            fault.field().equals(Violation.BODY) ? path : path + "." + fault.field(),
                            fault.in(),
                            fault.detail()))
                    .toList());
        }
    }

    private static Deadline deadline(Measure measure, JsonNode form, StoredAnnouncement announcement, String path) {
        Deadline told = measure.deadline();
        boolean given = form.path("deadline").hasNonNull("leaveBy");
        ZoneId zone = SEATS.getOrDefault(measure.receivingState(), ZoneOffset.UTC);
        try {
            Deadline computed = new Limit(announcement.publishedAt(), measure.announcedOn(), new SeatTime(zone))
                    .deadline(told.type(), told.iso(), given ? told.leaveBy() : null);
            return new Deadline(computed.type(), computed.iso(), told.phrase(), computed.leaveBy());
        } catch (DateTimeException | ArithmeticException _) {
            throw Problems.badRequest(
                    path + ".deadline.iso",
                    Violation.BODY,
                    "must be a duration such as PT72H or P15D, or a date such as 2022-04-13, as the type says");
        }
    }

    /** Of no States; they must be given. */
    private static Measure blank() {
        return new Measure(
                MeasureKind.EXPULSION,
                MeasureStatus.ANNOUNCED,
                "",
                " ",
                Headcount.unspecified(),
                PersonCategory.UNSPECIFIED,
                List.of(),
                List.of(),
                null,
                null,
                Deadline.none(),
                List.of(),
                false,
                List.of(),
                null,
                List.of(),
                Review.SURE,
                null,
                List.of());
    }
}
