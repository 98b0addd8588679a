package org.grata.registry.anonymisation.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.persistence.Sql;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.diplomat.store.Diplomats;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.expulsion.store.Json;
import org.grata.web.Problems;
import org.grata.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Withholds the names of diplomats for good, or forgets diplomats whom nothing names. Every method runs in the
 * caller's transaction.
 */
@ApplicationScoped
public class Anonymisations {
    private final Sql sql;
    private final Json json;
    private final Diplomats diplomats;
    private final Mentions mentions;
    private final ExpulsionStore store;
    private final Clock clock;

    Anonymisations(Sql sql, Json json, Diplomats diplomats, Mentions mentions, ExpulsionStore store, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.diplomats = diplomats;
        this.mentions = mentions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Replaces the name by a pseudonym in all that the register keeps of now and of then; no revision is made, because
     * nothing else changes. A person who is anonymised already stays as they are.
     *
     * @param note why; null when nobody says
     * @return the diplomat afterwards; empty when there is none
     */
    public Optional<Versioned<Diplomat>> anonymise(UUID id, @Nullable String note) {
        return diplomats.change(id, stored -> {
            Diplomat before = stored.value();
            if (before.anonymisedAt() != null) {
                return before;
            }
            Redaction redaction = new Redaction(before.name(), Diplomat.pseudonym(id));
            withhold(redaction, mentions.locked(before, redaction));
            sql.update("update diplomat set anonymisation_note = ? where id = ?", note, id);
            return before.anonymised(clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }

    /**
     * Deletes a diplomat whom nothing names.
     *
     * @return whether there was one
     * @throws org.grata.web.ProblemException 409 when expulsions name the person
     */
    public boolean delete(UUID id) {
        return diplomats.delete(id, diplomat -> {
            Redaction redaction = new Redaction(diplomat.name(), Diplomat.pseudonym(id));
            if (!mentions.locked(diplomat, redaction).isEmpty()) {
                throw Problems.conflict(
                        "NAMED_IN_HISTORY",
                        "expulsions, of now or of the past, name the diplomat, and history is kept;"
                                + " POST /diplomats/{id}/anonymisation withholds the name instead");
            }
        });
    }

    private void withhold(Redaction redaction, Mentions.Found found) {
        List<UUID> reports = reports(found);
        rewrite(
                "select id, measure as told from expulsion_report where id = any (?::uuid[])",
                "update expulsion_report set measure = ?::jsonb where id = ?",
                told -> document(redaction, told),
                reports);
        // An announcement has one title, whichever States it tells of.
        rewrite("""
                select id, title as told from expulsion_report where title is not null and announcement_id in (
                    select announcement_id from expulsion_report where id = any (?::uuid[]))
                """, "update expulsion_report set title = ? where id = ?", redaction::of, reports);
        rewriteRevisions(redaction, found.expulsions());
        rewrite(
                """
                select id, note as told from regrouping
                where note is not null and (from_id = any (?::uuid[]) or to_id = any (?::uuid[]))
                """,
                "update regrouping set note = ? where id = ?",
                redaction::of,
                found.expulsions(),
                found.expulsions());
        rewrite(
                "select id, account as told from expulsion where id = any (?::uuid[])",
                "update expulsion set account = ?::jsonb where id = ?",
                told -> document(redaction, told),
                found.expulsions());
        // Derives anew what rests on the account, such as the words that are searched.
        found.expulsions().forEach(id -> store.update(store.find(id).orElseThrow()));
    }

    /** Also those that belonged to one of the expulsions before, and those that a later reading replaced. */
    private List<UUID> reports(Mentions.Found found) {
        return sql.query("""
                select id from expulsion_report
                where expulsion_id = any (?::uuid[]) or id = any (?::uuid[])
                   or id in (select report_id from expulsion_report_past where expulsion_id = any (?::uuid[]))
                """, row -> row.uuid("id"), found.expulsions(), found.undecided(), found.expulsions());
    }

    /**
     * @param select answers ids and what is told under each
     * @param update takes what shall be told, and the id
     */
    private void rewrite(String select, String update, UnaryOperator<String> change, @Nullable Object... values) {
        List<@Nullable Object[]> changed = sql.query(
                select, row -> new @Nullable Object[] {change.apply(row.text("told")), row.uuid("id")}, values);
        sql.updateAll(update, changed);
    }

    private void rewriteRevisions(Redaction redaction, Collection<UUID> expulsions) {
        List<@Nullable Object[]> changed = sql.query(
                "select expulsion_id, revision, measure, note from expulsion_revision"
                        + " where expulsion_id = any (?::uuid[])",
                row -> {
                    String note = row.textOrNull("note");
                    return new @Nullable Object[] {
                        document(redaction, row.text("measure")),
                        note == null ? null : redaction.of(note),
                        row.uuid("expulsion_id"),
                        row.integer("revision")
                    };
                },
                expulsions);
        sql.updateAll(
                "update expulsion_revision set measure = ?::jsonb, note = ? where expulsion_id = ? and revision = ?",
                changed);
    }

    private String document(Redaction redaction, String told) {
        JsonNode document = json.read(told, JsonNode.class);
        redaction.redact(document);
        return json.write(document);
    }
}
