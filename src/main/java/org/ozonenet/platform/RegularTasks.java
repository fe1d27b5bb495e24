package org.ozonenet.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets what is marked as a regular task run: clearing away, reminding. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegularTasks {}
