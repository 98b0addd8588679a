@NullMarked
package org.grata.notify.subscription.rest;

import org.jspecify.annotations.NullMarked;
