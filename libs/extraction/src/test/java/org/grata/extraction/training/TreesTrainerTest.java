package org.grata.extraction.training;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.decision.Trees;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class TreesTrainerTest {
    private static final TreesTrainer TRAINER = new TreesTrainer(2, 60, 0.2, 1, 1);

    /** Holds where exactly one of the first two numbers is large, which no line tells apart; the third is noise. */
    private static List<TreesTrainer.Example> examples() {
        List<TreesTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            float one = i % 20 / 20f;
            float two = i / 20 % 20 / 20f;
            examples.add(new TreesTrainer.Example(new float[] {one, two, i % 7}, one > 0.5 != two > 0.5, 1));
        }
        return examples;
    }

    @Test
    void learnsWhatNoLineTellsApart() {
        Trees trees = TRAINER.fit(examples());
        assertThat(trees.probability(new float[] {0.9f, 0.1f, 3})).isGreaterThan(0.9);
        assertThat(trees.probability(new float[] {0.1f, 0.9f, 3})).isGreaterThan(0.9);
        assertThat(trees.probability(new float[] {0.9f, 0.9f, 3})).isLessThan(0.1);
        assertThat(trees.probability(new float[] {0.1f, 0.1f, 3})).isLessThan(0.1);
    }

    @Test
    void whatCannotBeToldApartHasTheShareOfThoseThatHold() {
        List<TreesTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new TreesTrainer.Example(new float[] {1}, i % 4 == 0, 1));
        }
        assertThat(TRAINER.fit(examples).probability(new float[] {1})).isEqualTo(0.25, offset(1e-6));
    }
}
