package org.grata.registry.expulsion;

import java.util.List;
import java.util.UUID;

import org.grata.registry.Register;

import static org.awaitility.Awaitility.await;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.belgium;

/** Fills the register as years would. */
public final class ManyExpulsions {
    private ManyExpulsions() {}

    /**
     * Records so many copies of one expulsion, each with its report and its revision, that differ in what
     * lists are filtered and sorted by: about as many for each pair of States, one in ten not announced, two
     * in three with a deadline, one in seven without a day of announcement.
     */
    public static void fill(Register register, int count) {
        register.clear();
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.execute("""
                with codes as (select array_agg(code order by code) as every from state where kind = 'STATE'),
                copy as (select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
                    (array['THREATENED', 'REPORTED_PAST', 'REVERSED'])[1 + n / 10 %% 3] as other, n %% 10 = 0 as is_other,
                    codes.every[1 + n * 7 %% 200] as receiving, codes.every[1 + n * 7 %% 200 + 1 + n %% 13] as sending,
                    case when n %% 7 > 0 then date '2019-01-01' + n * 31 %% 1400 end as announced_on,
                    case when n %% 3 > 0 then timestamptz '2019-01-05 12:00Z' + n * 31 %% 1400 * interval '1 day' end as leave_by,
                    timestamptz '2019-01-01 12:00Z' + n * 31 %% 1400 * interval '1 day' + n * interval '1 s' as published_at
                from generate_series(1, %d) n, codes),
                expulsions as (insert into expulsion (id, kind, status, receiving_state, sending_state, revision, announced_on, leave_by,
                    headcount, published_at, recorded_at, revised_at, account, search_text)
                select copy.id, kind, case when is_other then other else status end, receiving, sending, revision,
                    copy.announced_on, copy.leave_by, headcount, copy.published_at, recorded_at, revised_at, account,
                    search_text
                from copy, expulsion),
                reports as (insert into expulsion_report (id, expulsion_id, announcement_id, measure_index, status, source_name,
                    language, published_at, recorded_at, assigned_at, measure, because)
                select copy.id, copy.id, copy.id, 0, case when is_other then other else status end, source_name, language,
                    copy.published_at, recorded_at, recorded_at, measure, because
                from copy, expulsion_report)
                insert into expulsion_revision (expulsion_id, revision, recorded_at, cause, report_id, status, published_at,
                    measure)
                select copy.id, revision, recorded_at, cause, copy.id, case when is_other then other else status end,
                    copy.published_at, measure
                from copy, expulsion_revision
                """.formatted(count));
        for (String table : List.of("expulsion", "expulsion_report", "expulsion_revision")) {
            vacuum(register, table);
        }
    }

    /** Again while a transaction of somebody else, such as a statistics run, is older than the rows. */
    private static void vacuum(Register register, String table) {
        await().until(() -> {
            register.execute("vacuum analyze " + table);
            return register.number(
                            "select relpages - relallvisible from pg_class where oid = '" + table + "'::regclass")
                    == 0;
        });
    }
}
