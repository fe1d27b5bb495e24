package org.ozonenet.training.learning;

import java.util.List;

/**
 * One question of an attempt.
 *
 * @param place counted from 0
 * @param given the answer that is in the store; empty where there is none
 * @param number how often this question has been answered
 */
public record TestPage(TestSheet sheet, int place, Shown shown, List<String> given, long number) {}
