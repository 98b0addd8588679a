package org.grata.registry.expulsion.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.grata.registry.expulsion.Account;
import org.grata.registry.expulsion.Corroboration;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Provenance;
import org.grata.registry.expulsion.Telling;

/** Types that live in JSON columns besides the messages, so that the native executable keeps their constructors. */
@RegisterForReflection(
        targets = {Account.class, Corroboration.class, MergedMeasure.class, Provenance.class, Telling.class})
final class NativeReflection {
    private NativeReflection() {}
}
