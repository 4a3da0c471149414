package rostrum.publishing.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import rostrum.platform.Language;

/**
 * Mends the tags that the renderer leaves: a caption is read before its table, text that stands in a box is a paragraph,
 * the head of a table that goes over the page is read once, and the rows of a page that runs to the left, which were laid
 * from the left and so came turned, are read from their beginning.
 */
final class PaperTags {
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    private final Map<PDPage, Set<Integer>> repeated = new HashMap<>();

    private final boolean leftward;

    private PaperTags(Language language) {
        this.leftward = language == Language.AR;
    }

    /** @return what is painted again on later pages, by page: the numbers of its marked contents */
    static Map<PDPage, Set<Integer>> mend(PDDocument document, Language language) {
        var tags = new PaperTags(language);
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        tags.mend(root);
        tags.repeated.forEach((page, contents) -> forget(root.getCOSObject(), page, contents));
        return tags.repeated;
    }

    private void mend(PDStructureNode node) {
        var kids = node.getKids();
        if (node instanceof PDStructureElement element) {
            if (is(element, StandardStructureTypes.DIV) && holdsText(kids))
                element.setStructureType(StandardStructureTypes.P);
            if (is(element, StandardStructureTypes.T_HEAD)) keepFirst(element);
            if (is(element, StandardStructureTypes.TR) && leftward) element.setKids(turned(kids));
            if (kids.stream().anyMatch(PaperTags::isCaption)) element.setKids(captionFirst(kids));
        }
        for (var kid : kids) if (kid instanceof PDStructureElement element) mend(element);
    }

    /** What follows on another page than its first is the head of the table again. */
    private void keepFirst(PDStructureElement part) {
        var kept = new ArrayList<>();
        for (var kid : part.getKids()) {
            if (kid instanceof PDMarkedContentReference again)
                repeated.computeIfAbsent(again.getPage(), page -> new HashSet<>())
                        .add(again.getMCID());
            else kept.add(kid);
            if (kid instanceof PDStructureElement inner) keepFirst(inner);
        }
        if (kept.size() < part.getKids().size()) part.setKids(kept);
    }

    /** Nothing in the document leads from these contents to an element any more. */
    private static void forget(COSDictionary root, PDPage page, Set<Integer> contents) {
        var numbers = ((COSDictionary) root.getDictionaryObject(PARENT_TREE)).getCOSArray(COSName.NUMS);
        for (int at = 0; at < numbers.size(); at += 2)
            if (numbers.getInt(at) == page.getStructParents() && numbers.getObject(at + 1) instanceof COSArray parents)
                contents.forEach(content -> parents.set(content, COSNull.NULL));
    }

    private static boolean holdsText(List<Object> kids) {
        return kids.stream()
                .anyMatch(kid ->
                        !(kid instanceof PDStructureElement element) || is(element, StandardStructureTypes.SPAN));
    }

    private static List<Object> turned(List<Object> kids) {
        var turned = new ArrayList<>(kids);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Object> captionFirst(List<Object> kids) {
        var sorted = new ArrayList<>();
        kids.stream().filter(PaperTags::isCaption).forEach(sorted::add);
        kids.stream().filter(kid -> !isCaption(kid)).forEach(sorted::add);
        return sorted;
    }

    private static boolean isCaption(Object kid) {
        return kid instanceof PDStructureElement element && is(element, StandardStructureTypes.CAPTION);
    }

    private static boolean is(PDStructureElement element, String type) {
        return type.equals(element.getStructureType());
    }
}
