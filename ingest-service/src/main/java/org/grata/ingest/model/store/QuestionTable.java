package org.grata.ingest.model.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.grata.base.IdGenerator;
import org.grata.ingest.model.Question;
import org.grata.persistence.Sql;

/** Questions that wait for a model, how many were asked today, and which models are believed. */
@ApplicationScoped
public class QuestionTable {
    private final Sql sql;
    private final IdGenerator ids;

    public QuestionTable(Sql sql, IdGenerator ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** In the transaction that keeps the announcement. */
    @Transactional(TxType.MANDATORY)
    public void add(UUID announcementId, Instant now) {
        sql.update(
                "insert into model_question (announcement_id, due_at) values (?, ?) on conflict do nothing",
                announcementId,
                now);
    }

    /** Those due for longest, for as long as the lease; nobody else gets them meanwhile. */
    @Transactional
    public List<Question> claim(int most, Instant now, Duration lease) {
        UUID claim = ids.next();
        return sql.query(
                """
                update model_question set claim = ?, attempts = attempts + 1, due_at = ?
                where announcement_id = any(array(
                    select announcement_id from model_question where given_up_at is null and due_at <= ?
                    order by due_at limit ? for update skip locked))
                returning announcement_id, claim, attempts
                """,
                row -> new Question(row.uuid("announcement_id"), row.uuid("claim"), row.integer("attempts")),
                claim,
                now.plus(lease),
                now,
                most);
    }

    /**
     * Ends a question in the transaction of its answer.
     *
     * @return false when another replica has it by now: this one was too slow
     */
    @Transactional(TxType.MANDATORY)
    public boolean done(Question question) {
        return sql.update(
                        "delete from model_question where announcement_id = ? and claim = ?",
                        question.announcementId(),
                        question.claim())
                == 1;
    }

    /** It is no longer of interest. */
    @Transactional
    public void drop(Question question) {
        done(question);
    }

    /**
     * Asked again later.
     *
     * @param counted whether the try counts; one that the endpoint put off does not
     */
    @Transactional
    public void later(Question question, Instant due, String failure, boolean counted) {
        sql.update("""
                update model_question set due_at = ?, claim = null, failure = ?, attempts = attempts - ?
                where announcement_id = ? and claim = ?
                """, due, failure, counted ? 0 : 1, question.announcementId(), question.claim());
    }

    /** Not asked again; the row tells why. */
    @Transactional
    public void giveUp(Question question, Instant now, String failure) {
        sql.update(
                "update model_question set given_up_at = ?, claim = null, failure = ? where announcement_id = ? and claim = ?",
                now,
                failure,
                question.announcementId(),
                question.claim());
    }

    /**
     * Takes from what may be asked in a day of UTC.
     *
     * @return how many may be asked, from none to {@code wanted}
     */
    @Transactional
    public int spend(int wanted, int most, Instant now) {
        LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
        sql.update("insert into model_budget (day, questions) values (?, 0) on conflict do nothing", day);
        int asked = sql.first(
                        "select questions from model_budget where day = ? for update",
                        row -> row.integer("questions"),
                        day)
                .orElseThrow();
        int allowed = Math.clamp((long) most - asked, 0, wanted);
        sql.update("update model_budget set questions = questions + ? where day = ?", allowed, day);
        return allowed;
    }

    /** Gives back what was not asked. */
    @Transactional
    public void refund(int questions, Instant now) {
        sql.update(
                "update model_budget set questions = greatest(0, questions - ?) where day = ?",
                questions,
                now.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Whether a model passed its test after {@code since}; empty when it took none. */
    @Transactional
    public Optional<Boolean> passed(String model, Instant since) {
        return sql.first(
                "select passed from model_entrance where model = ? and taken_at > ?",
                row -> row.truth("passed"),
                model,
                since);
    }

    @Transactional
    public void took(String model, double f1, boolean passed, Instant now) {
        sql.update("""
                insert into model_entrance (model, f1, passed, taken_at) values (?, ?, ?, ?)
                on conflict (model) do update set f1 = excluded.f1, passed = excluded.passed,
                    taken_at = excluded.taken_at
                """, model, f1, passed, now);
    }

    /** How many could be claimed now, counted up to {@code most}. */
    @Transactional
    public int due(Instant now, int most) {
        return (int) sql.number("""
                select count(*) from (
                    select from model_question where given_up_at is null and due_at <= ? limit ?) due
                """, now, most);
    }

    /** How many wait, given up ones left out. */
    @Transactional
    public long waiting() {
        return sql.number("select count(*) from model_question where given_up_at is null");
    }
}
