package org.ozonenet.house.redmodules.upper;

public class Upper {}
