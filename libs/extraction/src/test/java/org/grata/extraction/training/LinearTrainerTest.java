package org.grata.extraction.training;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.decision.Linear;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class LinearTrainerTest {
    private static final LinearTrainer TRAINER = new LinearTrainer(2, 4, 12, 0.05, 1e-4);

    /** Feature 3 decides, features 1 and 2 are noise. */
    private static List<LinearTrainer.Example> examples() {
        List<LinearTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int noise = 1 + i % 2;
            boolean decides = i % 4 < 2;
            int[] features = decides ? new int[] {noise, 3} : new int[] {noise};
            examples.add(new LinearTrainer.Example(features, decides ? 1 : 0, 1));
        }
        return examples;
    }

    @Test
    void learnsWhatDecides() {
        Linear model = TRAINER.fit(examples());
        assertThat(model.probabilities(new int[] {1, 3})[1]).isGreaterThan(0.8);
        assertThat(model.probabilities(new int[] {2, 3})[1]).isGreaterThan(0.8);
        assertThat(model.probabilities(new int[] {1})[1]).isLessThan(0.2);
        assertThat(model.probabilities(new int[] {1})[0] + model.probabilities(new int[] {1})[1])
                .isEqualTo(1, offset(1e-12));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        double[] once = TRAINER.fit(examples()).probabilities(new int[] {1, 3});
        assertThat(TRAINER.fit(examples()).probabilities(new int[] {1, 3})).isEqualTo(once);
    }
}
