package org.ozonenet.house.red.kernel;

import org.springframework.context.ApplicationContext;

class SpringInTheKernel {
    ApplicationContext context;
}
