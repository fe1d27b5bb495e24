package org.ozonenet.house.red;

import org.springframework.data.mongodb.core.mapping.Document;

@Document
record UnnamedDocument(String id) {}
