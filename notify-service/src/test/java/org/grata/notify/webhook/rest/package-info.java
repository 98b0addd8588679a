@NullMarked
package org.grata.notify.webhook.rest;

import org.jspecify.annotations.NullMarked;
