@NullMarked
package org.grata.notify.delivery.rest;

import org.jspecify.annotations.NullMarked;
