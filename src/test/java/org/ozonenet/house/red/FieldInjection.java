package org.ozonenet.house.red;

import org.springframework.beans.factory.annotation.Autowired;

class FieldInjection {
    @Autowired
    String injected;
}
