package org.alfacentre.sextant.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole list of checks on the module of this build, each as a test of its own.
 *
 * <pre>{@code
 * class MentoringTest {
 *     @KeepsTheContract
 *     void contract() {}
 * }
 * }</pre>
 *
 * What passes here is let in by the guard of a Sextant that keeps the same contract, on Derby and
 * on PostgreSQL.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ContractChecks.class)
public @interface KeepsTheContract {}
