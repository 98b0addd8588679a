package org.grata.ingest.announcement.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.grata.ingest.announcement.Decided;

/** Types that live in JSON columns besides the messages, so that the native executable keeps their constructors. */
@RegisterForReflection(targets = {Decided.class, Decided[].class, Decided.Decision.class})
final class NativeReflection {
    private NativeReflection() {}
}
