package nutation.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The tags of a printed page, in the order in which they are read.
///
/// @param types such as `H1`, `P`, `Figure`
/// @param pictures what is said of each figure
/// @param texts every piece of text
record Tags(List<String> types, List<String> pictures, List<String> texts) {
    static Tags of(Printed printed) throws IOException {
        try (PDDocument document = printed.open()) {
            Tags tags = new Tags(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Map<String, String> pieces = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(each -> pieces.put(key(page, each.getMCID()), text(each)));
            }
            tags.add(document.getDocumentCatalog().getStructureTreeRoot(), null, pieces);
            return tags;
        }
    }

    long count(String type) {
        return types.stream().filter(type::equals).count();
    }

    private void add(PDStructureNode node, @Nullable PDPage page, Map<String, String> pieces) {
        for (Object each : node.getKids()) {
            switch (each) {
                case PDStructureElement element -> {
                    types.add(element.getStructureType());
                    if (element.getStructureType().equals("Figure")) {
                        pictures.add(String.valueOf(element.getAlternateDescription()));
                    }
                    add(element, element.getPage() == null ? page : element.getPage(), pieces);
                }
                case Integer number -> piece(page, number, pieces);
                case PDMarkedContentReference reference ->
                    piece(reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), pieces);
                default -> {}
            }
        }
    }

    private void piece(@Nullable PDPage page, int number, Map<String, String> pieces) {
        String text = page == null ? null : pieces.get(key(page, number));
        if (text != null) {
            texts.add(text);
        }
    }

    private static String key(PDPage page, int number) {
        return System.identityHashCode(page.getCOSObject()) + "/" + number;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
