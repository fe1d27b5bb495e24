package org.ozonenet.house.red;

class NoPlaceHelper {}
