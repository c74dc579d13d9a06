//! `benches-compile DOCUMENT CRATE CLIENT COUNT`: prints a program that calls the first so many operations with a JSON
//! answer, in the order of the document, by the methods that the crate in the folder `CRATE` has for them. `CLIENT` is the
//! expression of its client. Arguments are asked of a function that has none: the program is there to be compiled.

mod document;
mod methods;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [document, folder, client, count] = arguments.as_slice() else {
        return Err("benches-compile DOCUMENT CRATE CLIENT COUNT".into());
    };
    let names = document::operations(Path::new(document), count.parse()?)?;
    let folder = Path::new(folder);
    let name =
        folder.file_name().and_then(|name| name.to_str()).ok_or("a folder with a name")?.replace('-', "_");
    let methods = methods::of(folder)?;
    let mut calls = String::new();
    for operation in names {
        let method = methods.get(&methods::plain(&operation));
        let method = method.ok_or_else(|| format!("{name} has no method for `{operation}`"))?;
        calls.push_str(&format!("    black_box(client.{}.await.is_ok());\n", method.call(&name)));
    }
    println!(
        "use std::hint::black_box;\n\n\
         fn any<T>() -> T {{\n    black_box(None::<T>).expect(\"an argument\")\n}}\n\n\
         #[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() {{\n    let client = {client};\n{calls}}}"
    );
    Ok(())
}
