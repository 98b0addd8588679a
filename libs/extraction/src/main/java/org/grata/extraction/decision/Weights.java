package org.grata.extraction.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned. Written by the build, read from a resource; see {@code docs/extraction.md}.
 *
 * @param sighting outcomes of a pair in a sentence
 * @param text what a text as a whole is: without event, with news, with background alone
 * @param outcomes of a pair in a text, one scorer each, without that for {@link Outcome#NONE}
 * @param thresholds how likely each of these outcomes must be to hold
 * @param limit whether a time is the limit of an event
 * @param ground whether a ground is given for an event
 * @param exact whether all of an event but its grounds is right
 */
public record Weights(
        Linear sighting,
        Linear text,
        List<Trees> outcomes,
        List<Double> thresholds,
        Trees limit,
        Trees ground,
        Trees exact) {
    private static final String RESOURCE = "/org/grata/extraction/decision.weights";

    public Weights {
        outcomes = List.copyOf(outcomes);
        thresholds = List.copyOf(thresholds);
    }

    /** @throws IllegalStateException if the build has not put them onto the class path */
    public static Weights load() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path; the build writes it");
            }
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static Weights read(ByteBuffer from) {
        Linear sighting = Linear.read(from);
        Linear text = Linear.read(from);
        List<Trees> outcomes = new ArrayList<>();
        List<Double> thresholds = new ArrayList<>();
        for (int c = 1; c < Outcome.COUNT; c++) {
            outcomes.add(Trees.read(from));
            thresholds.add(from.getDouble());
        }
        return new Weights(sighting, text, outcomes, thresholds, Trees.read(from), Trees.read(from), Trees.read(from));
    }

    /** The bytes that {@link #load} reads. */
    public byte[] written() {
        int length = sighting.length() + text.length() + limit.length() + ground.length() + exact.length();
        for (Trees trees : outcomes) {
            length += trees.length() + Double.BYTES;
        }
        ByteBuffer to = ByteBuffer.allocate(length);
        sighting.write(to);
        text.write(to);
        for (int c = 0; c < outcomes.size(); c++) {
            outcomes.get(c).write(to);
            to.putDouble(thresholds.get(c));
        }
        limit.write(to);
        ground.write(to);
        exact.write(to);
        return to.array();
    }

    /** How likely each outcome of a pair is; they do not exclude each other. */
    double[] outcomes(float[] pair) {
        double[] likely = new double[Outcome.COUNT];
        for (int c = 1; c < likely.length; c++) {
            likely[c] = outcomes.get(c - 1).probability(pair);
        }
        return likely;
    }

    double threshold(Outcome outcome) {
        return thresholds.get(outcome.index() - 1);
    }

    double confidence(float[] facets) {
        return exact.probability(facets);
    }
}
