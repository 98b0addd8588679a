package org.grata.ingest.review.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.Limit;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.vocabulary.StateCodes;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold of a measure that a person wrote, beyond what its types ask for. */
final class MeasureCheck {
    private static final int MOST = 300;
    private static final int LONGEST = 500;

    private final String text;
    private final String path;
    private final List<Violation> faults = new ArrayList<>();

    private MeasureCheck(String text, String path) {
        this.text = text;
        this.path = path;
    }

    /**
     * Refuses a measure that is not in order.
     *
     * @param text of the announcement, which evidence quotes
     * @param path of the measure in the body
     * @throws org.grata.web.ProblemException 400 naming every field at fault
     */
    static void check(Measure measure, String text, String path) {
        MeasureCheck check = new MeasureCheck(text, path);
        check.states(measure);
        check.lists(measure);
        check.deadline(measure.deadline());
        if (!check.faults.isEmpty()) {
            throw Problems.badRequest(check.faults);
        }
    }

    private void states(Measure measure) {
        known("receivingState", measure.receivingState());
        known("sendingState", measure.sendingState());
        for (int i = 0; i < measure.inConcertWith().size(); i++) {
            known("inConcertWith[" + i + "]", measure.inConcertWith().get(i));
        }
        given("status", measure.status());
        given("category", measure.category());
        given("headcount.qualifier", measure.headcount().qualifier());
    }

    private void lists(Measure measure) {
        few("missions", measure.missions());
        for (int i = 0; i < measure.missions().size(); i++) {
            MissionRef mission = measure.missions().get(i);
            given("missions[" + i + "].kind", mission.kind());
            words("missions[" + i + "].city", mission.city());
        }
        few("persons", measure.persons());
        for (int i = 0; i < measure.persons().size(); i++) {
            PersonRef person = measure.persons().get(i);
            given("persons[" + i + "].name", person.name());
            words("persons[" + i + "].name", person.name());
            words("persons[" + i + "].office", person.office());
        }
        few("evidence", measure.evidence());
        for (int i = 0; i < measure.evidence().size(); i++) {
            fault(
                    "evidence[" + i + "].quote",
                    !stands(measure.evidence().get(i)),
                    "must be the text from start to end");
        }
    }

    private boolean stands(Evidence evidence) {
        return evidence.field() != null
                && evidence.start() >= 0
                && evidence.start() < evidence.end()
                && evidence.end() <= text.length()
                && text.substring(evidence.start(), evidence.end()).equals(evidence.quote());
    }

    private void deadline(Deadline deadline) {
        given("deadline.type", deadline.type());
        fault(
                "deadline.leaveBy",
                deadline.leaveBy() != null && !Limit.isTold(deadline.leaveBy()),
                "must lie in the years 0000 to 9999");
    }

    private void known(String field, @Nullable String code) {
        fault(
                field,
                code == null || !StateCodes.isKnown(code),
                "must be the ISO 3166-1 alpha-2 code of a State, or EU, NATO, OSCE or UN");
    }

    private void given(String field, @Nullable Object value) {
        fault(field, value == null, "must be given");
    }

    private void words(String field, @Nullable String value) {
        fault(
                field,
                value != null && (value.isBlank() || value.length() > LONGEST),
                "must have 1 to " + LONGEST + " characters and not be blank");
    }

    private void few(String field, Collection<?> values) {
        fault(field, values.size() > MOST, "must not have more than " + MOST);
    }

    private void fault(String field, boolean wrong, String detail) {
        if (wrong) {
            faults.add(new Violation(path + "." + field, Violation.BODY, detail));
        }
    }
}
