@NullMarked
package org.grata.notify.stream.rest;

import org.jspecify.annotations.NullMarked;
