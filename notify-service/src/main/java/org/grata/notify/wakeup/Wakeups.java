package org.grata.notify.wakeup;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Notices;

/** Wakes all replicas. */
@ApplicationScoped
public class Wakeups {
    private final Notices notices;

    public Wakeups(Notices notices) {
        this.notices = notices;
    }

    /** When the running transaction commits; telling the same twice in one tells it once. */
    public void tell(Wakeup wakeup) {
        notices.tell(wakeup.channel());
    }
}
