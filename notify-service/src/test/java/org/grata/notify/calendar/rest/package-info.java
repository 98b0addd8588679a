@NullMarked
package org.grata.notify.calendar.rest;

import org.jspecify.annotations.NullMarked;
