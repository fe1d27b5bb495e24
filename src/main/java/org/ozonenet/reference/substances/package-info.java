/** Controlled substances, alternatives and blends with what they weigh in the Protocol's sums, and their tariff codes. */
@NullMarked
@NamedInterface("substances")
package org.ozonenet.reference.substances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
