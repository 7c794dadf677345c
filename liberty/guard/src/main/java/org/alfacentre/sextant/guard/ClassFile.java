package org.alfacentre.sextant.guard;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the guard needs of a compiled class, read without loading it (JVM specification, chapter 4).
 *
 * @param name with slashes
 * @param interfaces it implements itself, with slashes
 * @param annotations of the class: the text of {@code value}, or an empty text, by descriptor
 */
record ClassFile(String name, List<String> interfaces, Map<String, String> annotations) {

    private static final int MAGIC = 0xCAFEBABE;

    static ClassFile read(byte[] content) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no class file");
            }
            in.skipBytes(4);
            return new Reader(in).read();
        } catch (RuntimeException senseless) {
            throw new IOException("no class file", senseless);
        }
    }

    String packageName() {
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end);
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static final class Reader {

        private static final int UTF8 = 1;
        private static final int CLASS = 7;

        private final DataInputStream in;
        private String[] texts;
        private int[] classes;

        Reader(DataInputStream in) {
            this.in = in;
        }

        ClassFile read() throws IOException {
            constants();
            in.skipBytes(2);
            String name = texts[classes[in.readUnsignedShort()]];
            in.skipBytes(2);
            List<String> interfaces = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                interfaces.add(texts[classes[in.readUnsignedShort()]]);
            }
            members();
            members();
            return new ClassFile(name, interfaces, annotations());
        }

        private void constants() throws IOException {
            int size = in.readUnsignedShort();
            texts = new String[size];
            classes = new int[size];
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts[i] = in.readUTF();
                } else if (tag == CLASS) {
                    classes[i] = in.readUnsignedShort();
                } else {
                    in.skipBytes(length(tag));
                    // a long and a double take two places
                    i += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
        }

        private static int length(int tag) throws IOException {
            return switch (tag) {
                case 8, 16, 19, 20 -> 2;
                case 15 -> 3;
                case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
                case 5, 6 -> 8;
                default -> throw new IOException("no class file");
            };
        }

        /** Fields, then methods: of no interest here. */
        private void members() throws IOException {
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                in.skipBytes(6);
                for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                    in.skipBytes(2);
                    in.skipNBytes(in.readInt());
                }
            }
        }

        private Map<String, String> annotations() throws IOException {
            Map<String, String> found = new HashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                String attribute = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if ("RuntimeVisibleAnnotations".equals(attribute)) {
                    byte[] inside = in.readNBytes(length);
                    readAnnotations(inside, found);
                } else {
                    in.skipNBytes(length);
                }
            }
            return found;
        }

        /** Reads as far as it understands: one text or no value, as most annotations have. */
        private void readAnnotations(byte[] inside, Map<String, String> found) throws IOException {
            var annotations = new DataInputStream(new ByteArrayInputStream(inside));
            for (int left = annotations.readUnsignedShort(); left > 0; left--) {
                String type = texts[annotations.readUnsignedShort()];
                found.put(type, "");
                for (int pairs = annotations.readUnsignedShort(); pairs > 0; pairs--) {
                    String key = texts[annotations.readUnsignedShort()];
                    String value = value(annotations);
                    if ("value".equals(key)) {
                        found.put(type, value);
                    }
                }
            }
        }

        private String value(DataInputStream from) throws IOException {
            int tag = from.readUnsignedByte();
            switch (tag) {
                case 's':
                    return texts[from.readUnsignedShort()];
                case 'e':
                    from.skipBytes(4);
                    return "";
                case '[':
                    String first = "";
                    for (int left = from.readUnsignedShort(); left > 0; left--) {
                        first = value(from);
                    }
                    return first;
                case '@':
                    from.skipBytes(2);
                    for (int pairs = from.readUnsignedShort(); pairs > 0; pairs--) {
                        from.skipBytes(2);
                        value(from);
                    }
                    return "";
                default:
                    from.skipBytes(2);
                    return "";
            }
        }
    }
}
