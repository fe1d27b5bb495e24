package org.ozonenet.house.red.ui;

public class RedScreen {}
