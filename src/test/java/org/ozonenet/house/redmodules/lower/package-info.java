@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.ozonenet.house.redmodules.lower;
