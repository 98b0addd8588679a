@NullMarked
package org.grata.notify.reminder.rest;

import org.jspecify.annotations.NullMarked;
