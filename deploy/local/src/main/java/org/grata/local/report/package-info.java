/** What a run of all tests came to. Depends on the JDK only: it runs from source, before any build. */
package org.grata.local.report;
