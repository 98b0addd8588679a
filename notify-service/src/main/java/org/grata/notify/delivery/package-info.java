/** What became of every reminder that was fired, whichever way it went. */
@NullMarked
package org.grata.notify.delivery;

import org.jspecify.annotations.NullMarked;
