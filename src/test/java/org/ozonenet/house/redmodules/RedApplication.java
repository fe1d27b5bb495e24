package org.ozonenet.house.redmodules;

/** A small application whose rooms break the rules, so that the check is seen to find it. */
@org.springframework.modulith.Modulith
public class RedApplication {}
