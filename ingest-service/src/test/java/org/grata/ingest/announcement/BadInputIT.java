package org.grata.ingest.announcement;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class BadInputIT extends BadInputTest {}
