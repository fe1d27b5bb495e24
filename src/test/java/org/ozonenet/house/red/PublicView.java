package org.ozonenet.house.red;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "red-example", registerAtStartup = false)
public class PublicView extends Div {}
