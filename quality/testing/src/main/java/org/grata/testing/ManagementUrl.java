package org.grata.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of type String in which {@link GrataTestResource} puts the base URL of the service's health and
 * metrics, {@code http://127.0.0.1:<port>/q}. Works for the packaged service as well, whose management port
 * the framework tells no test.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ManagementUrl {}
