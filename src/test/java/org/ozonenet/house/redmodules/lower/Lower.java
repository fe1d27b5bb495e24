package org.ozonenet.house.redmodules.lower;

import org.ozonenet.house.redmodules.upper.Upper;

public class Lower {
    Upper upper;
}
