package org.grata.ingest.model.asking;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;
import org.grata.ingest.model.Ask;
import org.grata.modelreader.Entrance;

/** A model that is to be asked and cannot be. */
@ApplicationScoped
class ModelCheck implements StartupCheck {
    private final ModelConfig config;

    ModelCheck(ModelConfig config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (config.ask() == Ask.NEVER) {
            return faults;
        }
        if (config.url().isEmpty()) {
            faults.add(missing("grata.model.url", "http://127.0.0.1:11434/v1"));
        }
        if (config.name().isEmpty()) {
            faults.add(missing("grata.model.name", "qwen3:8b"));
        }
        if (config.dailyQuestions() < Entrance.questions()) {
            faults.add(new Fault(
                    "grata.model.daily-questions",
                    "is " + config.dailyQuestions() + ": too few for the entrance test",
                    "give it at least " + Entrance.questions() + ", or ask NEVER"));
        }
        if (config.url().isPresent() && config.name().isPresent()) {
            try {
                ModelBeans.settings(config);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault("grata.model", String.valueOf(e.getMessage()), "correct it, or ask NEVER"));
            }
        }
        return faults;
    }

    private static Fault missing(String key, String example) {
        return new Fault(key, "is not set, and a model is to be asked", "set it, for example to " + example);
    }
}
