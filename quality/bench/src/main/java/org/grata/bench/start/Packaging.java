package org.grata.bench.start;

/** How a service is built and run. */
enum Packaging {
    JVM("jvm", "JVM"),
    AOT("aot", "JVM with AOT cache"),
    NATIVE("native", "native");

    private final String key;
    private final String label;

    Packaging(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** For programs. */
    String key() {
        return key;
    }

    /** For people. */
    String label() {
        return label;
    }
}
