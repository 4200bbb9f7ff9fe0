package dev.rapport.report.pdf;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * Where JasperReports would compile Java: nothing of a layout is Java, so there is no compiler to load and none that a layout could reach.
 * JasperReports makes it by its name.
 */
public final class NothingCompiled extends JRAbstractCompiler {

    public NothingCompiled(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) {
        // Whatever it says it is, none of it is run.
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable compiled, String name) throws JRException {
        throw new JRException("a layout holds no code");
    }

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw new JRException("an expression of a layout is a name or a joined text, nothing else");
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String path, File folder) throws JRException {
        throw new JRException("a layout holds no code");
    }

    @Override
    protected String getSourceFileName(String name) {
        return name;
    }
}
