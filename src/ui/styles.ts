import "./theme.css";
import "./tokens-nl-design.css";
import "@nl-design-system-candidate/button-css/button.css";
import "@nl-design-system-candidate/link-css/link.css";
import "@nl-design-system-candidate/skip-link-css/skip-link.css";
import "./controls.css";
import "./data-table.css";
