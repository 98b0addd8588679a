package org.grata.registry.balance.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.grata.message.Headcount;
import org.grata.message.Remaining;
import org.grata.registry.balance.Answer;
import org.grata.registry.balance.Answers;
import org.grata.registry.balance.Balance;
import org.grata.registry.balance.Order;
import org.grata.vocabulary.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Two States' expulsions of each other's staff, one by one.
 *
 * @param timeline earliest first
 */
public record PairBalance(String state, @JsonUnwrapped Balance balance, List<Step> timeline) {
    public PairBalance {
        timeline = List.copyOf(timeline);
    }

    /**
     * @param day announcedOn or, when no report tells it, the day of the earliest publication (UTC)
     * @param remaining how many of the sending State's staff stay after it; null when no report tells it
     * @param answers earlier measures that it answers
     * @param answeredBy later measures that answer it
     */
    public record Step(
            UUID expulsionId,
            String receivingState,
            String sendingState,
            LocalDate day,
            @Nullable LocalDate announcedOn,
            Instant publishedAt,
            Headcount headcount,
            List<Ground> grounds,
            boolean retaliation,
            @Nullable Remaining remaining,
            List<Link> answers,
            List<Link> answeredBy) {}

    /**
     * @param expulsionId the other measure
     * @param days between the two
     * @param because why the later one is taken for an answer
     */
    public record Link(UUID expulsionId, int days, List<Answer.Sign> because) {}

    static PairBalance of(String state, String other, List<Order> orders) {
        List<Answer> answers = Answers.among(orders);
        return new PairBalance(
                state,
                Balance.of(state, other, orders),
                orders.stream().map(order -> step(order, answers)).toList());
    }

    private static Step step(Order order, List<Answer> answers) {
        return new Step(
                order.expulsionId(),
                order.receivingState(),
                order.sendingState(),
                order.day(),
                order.announcedOn(),
                order.publishedAt(),
                order.headcount(),
                order.grounds(),
                order.retaliation(),
                order.remaining(),
                answers.stream()
                        .filter(answer -> answer.by().equals(order))
                        .map(answer -> link(answer.to(), answer))
                        .toList(),
                answers.stream()
                        .filter(answer -> answer.to().equals(order))
                        .map(answer -> link(answer.by(), answer))
                        .toList());
    }

    private static Link link(Order to, Answer answer) {
        return new Link(
                to.expulsionId(),
                answer.days(),
                answer.because().stream().sorted().toList());
    }
}
