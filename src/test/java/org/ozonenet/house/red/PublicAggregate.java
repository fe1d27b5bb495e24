package org.ozonenet.house.red;

import org.springframework.data.mongodb.core.mapping.Document;

@Document
public record PublicAggregate(String id) {}
