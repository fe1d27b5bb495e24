package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Writes documents as BSON. */
final class BsonType extends BasicDataType<Document> {

    @Override
    public int getMemory(Document document) {
        return encoded(document).remaining();
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        out.put(encoded(document));
    }

    @Override
    public Document read(ByteBuffer in) {
        var buffer = Unpooled.wrappedBuffer(in);
        var document = BsonDecoder.decodeBson(buffer);
        in.position(in.position() + buffer.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuffer encoded(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return buffer.nioBuffer();
    }
}
